package portico.app;

/** What the keys do, and what Portico is, for the dialogs that tell. */
final class KeyWords {
    static final String KEYS = """
            F6   next part of the window
            Arrows   walk along the street and up and down storeys
            Enter   go inside          Backspace   come out
            Space   pick a task up     Tab   next host that fits
            Enter   drop               Esc   put back
            + and -   zoom             0   fit
            Menu or Shift F10   what can be done here
            Ctrl K   find              Ctrl Z, Ctrl Y   undo, redo
            Ctrl 1, 2, 3, 4, 5   building, engineer, side by side, table, reach
            Ctrl N, O, S   new, open, save
            Ctrl L   lessons: digits choose, Enter checks, H hints
            Space in the transport strip   play and pause
            Left and right there   step hop by hop""";

    static final String ABOUT = """
            Portico shows an Amazon ECS network as an apartment building. Nothing ever leaves this machine.

            Rules as of %s. %s

            Apache License 2.0. Inter and JetBrains Mono under the SIL Open Font License.""";

    private KeyWords() {}
}
