import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components";
import { savePage } from "../save/save-page.ts";
import { LANGUAGES, useStrings } from "../strings/use-strings.ts";

export interface SettingsMenuProps {
  readonly language: string;
  readonly setLanguage: (language: string) => void;
  readonly theme: string;
  readonly setTheme: (theme: string) => void;
  readonly openHelp: () => void;
}

const THEMES = [
  ["auto", "themeAuto"],
  ["light", "themeLight"],
  ["dark", "themeDark"],
] as const;

/** Print, save, keys, language and colours, out of the way. */
export function SettingsMenu({ language, setLanguage, theme, setTheme, openHelp }: SettingsMenuProps) {
  const say = useStrings();
  const act = (key: string | number): void => {
    if (key === "print") print();
    if (key === "save") void savePage(document.title);
    if (key === "keys") openHelp();
  };
  return (
    <div className="tools">
      <MenuTrigger>
        <Button className="settings">{say("settings")}</Button>
        <Popover className="menu" placement="bottom end">
          <Menu aria-label={say("settings")} onAction={act}>
            <MenuItem id="save">{say("saveHtml")}</MenuItem>
            <MenuItem id="print">{say("print")}</MenuItem>
            <MenuItem id="keys" textValue={say("help")}>
              {say("help")} <kbd>?</kbd>
            </MenuItem>
            <Separator />
            <MenuSection
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[theme]}
              onSelectionChange={(keys) => setTheme(String([...keys][0]))}
            >
              <Header>{say("theme")}</Header>
              {THEMES.map(([value, key]) => (
                <MenuItem key={value} id={value}>
                  {say(key)}
                </MenuItem>
              ))}
            </MenuSection>
            <Separator />
            <MenuSection
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[language]}
              onSelectionChange={(keys) => setLanguage(String([...keys][0]))}
            >
              <Header>{say("language")}</Header>
              {Object.entries(LANGUAGES).map(([code, { name }]) => (
                <MenuItem key={code} id={code} lang={code}>
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
