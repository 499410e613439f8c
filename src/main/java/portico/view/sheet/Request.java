package portico.view.sheet;

/** A request that is kept: its words and how it comes out. */
public record Request(String title, String detail, Tone tone, String outcome) {}
