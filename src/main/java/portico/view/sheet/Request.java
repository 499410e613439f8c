package portico.view.sheet;

/**
 * A request that is kept: its words and how it comes out.
 *
 * @param farewell what it is called to take it from the list
 */
public record Request(String title, String detail, Tone tone, String outcome, String farewell) {}
