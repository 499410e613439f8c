package portico.model.placement.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a query says, as a tree. */
public sealed interface Expression {

    record And(Expression left, Expression right) implements Expression {}

    record Or(Expression left, Expression right) implements Expression {}

    record Not(Expression inner) implements Expression {}

    /** The instance has the subject at all. */
    record Exists(Subject subject) implements Expression {}

    /** The subject is one of these. */
    record In(Subject subject, List<String> values) implements Expression {

        public In {
            values = List.copyOf(values);
        }
    }

    /** The subject stands in this order to the value; false where the instance lacks the subject. */
    record Ordered(Subject subject, Order order, String value) implements Expression {}

    /** The whole subject matches the pattern. */
    record Matches(Subject subject, Pattern pattern) implements Expression {}

    /** Everything that it looks at. */
    default Stream<Subject> subjects() {
        return switch (this) {
            case And(Expression left, Expression right) -> Stream.concat(left.subjects(), right.subjects());
            case Or(Expression left, Expression right) -> Stream.concat(left.subjects(), right.subjects());
            case Not(Expression inner) -> inner.subjects();
            case Exists(Subject subject) -> Stream.of(subject);
            case In in -> Stream.of(in.subject());
            case Ordered test -> Stream.of(test.subject());
            case Matches test -> Stream.of(test.subject());
        };
    }

    /** How two values may stand to each other. */
    enum Order {
        LESS, AT_MOST, GREATER, AT_LEAST;

        boolean holds(int comparison) {
            return switch (this) {
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case GREATER -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
            };
        }
    }
}
