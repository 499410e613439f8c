package portico.format;

import java.util.OptionalInt;
import portico.model.net.Protocol;

/**
 * A request worth watching, told by the document's author.
 *
 * @param from subject, as on the command line: an id, an unambiguous name, an address, {@code internet}
 * @param to subject
 * @param port empty means the port the target is known to listen on
 */
public record Story(String name, String from, String to, OptionalInt port, Protocol protocol) {}
