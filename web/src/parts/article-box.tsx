import { memo, useMemo, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { ArticleRow } from "../../../src/report/format.ts";
import { useDates, useStrings } from "../strings/use-strings.ts";

interface ArticleBoxProps {
  readonly label: string;
  readonly value: string | null;
  readonly rows: readonly ArticleRow[];
  readonly onChoose: (id: string) => void;
}

/** So many articles are listed at once; typing narrows them. */
const MOST_AT_ONCE = 60;

const nameOf = (row: ArticleRow | undefined): string =>
  row === undefined ? "" : `${row.outlet}: ${row.title ?? row.input}`;

/** One article out of many, by typing words of its outlet or title. */
export const ArticleBox = memo(function ArticleBox({ label, value, rows, onChoose }: ArticleBoxProps) {
  const say = useStrings();
  const dates = useDates();
  const at = rows.findIndex((row) => row.id === value);
  const chosen = nameOf(rows[at]);
  const [typed, setTyped] = useState<string | null>(null);
  const found = useMemo(() => {
    if (typed === null) {
      const start = Math.max(0, at - MOST_AT_ONCE / 2);
      return rows.slice(start, start + MOST_AT_ONCE);
    }
    const words = typed.toLocaleLowerCase().split(/\s+/);
    const fits = rows.filter((row) => {
      const name = `${nameOf(row)} ${row.published ?? ""}`.toLocaleLowerCase();
      return words.every((word) => name.includes(word));
    });
    return fits.slice(0, MOST_AT_ONCE);
  }, [rows, typed, at]);
  return (
    <ComboBox
      className="combo"
      menuTrigger="focus"
      items={found}
      inputValue={typed ?? chosen}
      onInputChange={(words) => setTyped(words === chosen ? null : words)}
      value={value}
      onChange={(id) => {
        setTyped(null);
        if (id !== null && id !== value) onChoose(String(id));
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(null);
      }}
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div>
        <Input dir="auto" onFocus={(event) => event.target.select()} />
        <Button>▾</Button>
      </div>
      <Popover className="options">
        <ListBox<ArticleRow> renderEmptyState={() => <p className="quiet">{say("noHits")}</p>}>
          {(row) => (
            <ListBoxItem id={row.id} textValue={nameOf(row)}>
              <Text slot="label" dir="auto">
                {row.title ?? row.input}
              </Text>
              <small>
                {row.outlet}, {dates(row.published)}
              </small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});
