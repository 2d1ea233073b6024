/**
 * Joining words at the end of a clause that was cut before the next one, with the pronoun that began it: "… as president, [but only if he]",
 * "… ahead of the vote [and]". At least one word stands before them.
 */
export const LEFT_OVER =
  /(?<=\S)[\s,;:–—-]+(?:(?:and|or|but|only|even)[\s,]+)*(?:and|or|but|as|if|that|which|who|whom|because|while|when|where|whether|unless|although|though|until)(?:\s+(?:he|she|they|it|we|I|you|there))?$/i;
