package portico.cli;

/** For people, or for scripts. */
enum PrintFormat {
    TEXT, JSON
}
