package portico.app;

import java.util.List;

/** What the keys do, and what Portico is, for the dialogs that tell. */
final class KeyWords {
    static final List<Key> KEYS = List.of(new Key("F6, Shift+F6", "next part of the window, the one before"),
            new Key("Arrows", "walk along the street, up and down storeys"),
            new Key("Enter, Backspace", "go inside, come out"), new Key("Space", "pick a task up"),
            new Key("Tab, Enter, Esc", "next host that fits, drop, put back"),
            new Key("Delete", "remove what is selected"), new Key("Menu, Shift+F10", "what can be done here"),
            new Key("+, -, 0", "zoom in, zoom out, fit"),
            new Key("Ctrl+1 to 5", "building, engineer, side by side, table, reach"), new Key("Ctrl+K", "find"),
            new Key("Ctrl+L", "lessons: digits choose, Enter checks, H hints"),
            new Key("Ctrl+N, O, S", "new, open, save"), new Key("Ctrl+Shift+S", "save as"), new Key("Ctrl+E", "export"),
            new Key("Ctrl+Z, Ctrl+Y", "undo, redo"), new Key("Ctrl+P", "host ports"),
            new Key("Ctrl+Shift+P", "what the port cursor did"),
            new Key("Ctrl+Shift+N", "what reading made of the files"),
            new Key("Ctrl+I", "inspector, where it is a drawer"), new Key("Ctrl+T", "light or dark"),
            new Key("F5, F11", "present"), new Key("Left, Right", "on the line of hops: step by step"),
            new Key("Ctrl+Q", "quit"));

    /** Keys, and what they do. */
    record Key(String keys, String words) {}

    static final String ABOUT = """
            Version %s, on Java %s.

            Portico shows an Amazon ECS network as an apartment building. Nothing ever leaves this machine.

            Rules as of %s. %s

            Apache License 2.0. Inter and JetBrains Mono under the SIL Open Font License.""";

    private KeyWords() {}
}
