package portico.view.sheet;

import java.util.List;
import java.util.Optional;
import portico.model.net.Ipv4Address;
import portico.model.id.ResourceId;
import portico.model.placement.Limit;
import portico.model.rule.RuleId;

/** One line of a sheet. */
public sealed interface Row {
    /**
     * A label and its value.
     *
     * @param mono whether the value is an address, port, id or block
     */
    record Fact(String label, String value, boolean mono) implements Row {
        public static Fact of(String label, String value) {
            return new Fact(label, value, false);
        }

        public static Fact mono(String label, Object value) {
            return new Fact(label, value.toString(), true);
        }

        public static Fact mono(String label, Ipv4Address address) {
            return new Fact(label, Words.address(address), true);
        }
    }

    /** A label and another subject, which can be gone to. */
    record Link(String label, String text, ResourceId target) implements Row {}

    /** One rule of a security group: {@code In}, {@code 3000}, {@code from sg-alb}. */
    record Allow(String direction, String ports, String peer) implements Row {}

    /** Something that was checked, and how it came out. */
    record Mark(Tone tone, String text, String aside, Optional<ResourceId> target) implements Row {}

    /** A finding with the rule it follows from. */
    record Fault(Tone tone, String message, RuleId rule) implements Row {}

    /** So much of so much. */
    record Meter(String label, long used, long limit, String text) implements Row {}

    /** One number that matters, large, with the words beside it. */
    record Figure(String number, String words, String aside) implements Row {}

    /** A kind of roof, how many hosts stand under it and how much room they have; flat where nothing runs out first. */
    record Roof(Optional<Limit> limit, String hosts, String room) implements Row {}

    /** What the four shades of a building from afar mean, the emptiest first. */
    record Shades(List<String> words) implements Row {

        public Shades {
            words = List.copyOf(words);
        }
    }

    /** A sentence of its own. */
    record Sentence(String text) implements Row {}
}
