export function scoreStrengths(): void {}
