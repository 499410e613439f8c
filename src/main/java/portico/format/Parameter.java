package portico.format;

import java.util.List;

/**
 * A value that a template leaves to whoever deploys it.
 *
 * @param type as the template writes it, such as {@code Number} or {@code List<AWS::EC2::Subnet::Id>}
 * @param description the author's words; empty where there are none
 * @param value the one in use: given from outside, else the template's default; empty where no file tells it
 * @param allowed the only values there may be; none means any
 * @param told whether a file or a person tells it, if only by a default
 */
public record Parameter(String name, String type, String description, String value, List<String> allowed,
        boolean told) {

    public Parameter {
        allowed = List.copyOf(allowed);
    }
}
