package portico.model.placement.query;

import portico.model.placement.query.Expression.And;
import portico.model.placement.query.Expression.Exists;
import portico.model.placement.query.Expression.In;
import portico.model.placement.query.Expression.Matches;
import portico.model.placement.query.Expression.Not;
import portico.model.placement.query.Expression.Or;
import portico.model.placement.query.Expression.Ordered;

/**
 * Whether an expression is true of one instance. A subject with several values, as {@code task:group} has, passes where one
 * of them does; the negative operators are true exactly where the positive ones are false, also of an instance that lacks
 * the subject. AWS says neither (modelling).
 */
record Evaluation(InstanceFacts facts) {

    boolean holds(Expression expression) {
        return switch (expression) {
            case And(Expression left, Expression right) -> holds(left) && holds(right);
            case Or(Expression left, Expression right) -> holds(left) || holds(right);
            case Not(Expression inner) -> !holds(inner);
            case Exists(Subject subject) -> !facts.values(subject).isEmpty();
            case In in -> facts.values(in.subject()).stream().anyMatch(value -> isIn(in, value));
            case Ordered test -> facts.values(test.subject())
                    .stream()
                    .anyMatch(value -> test.order().holds(Values.compare(test.subject(), value, test.value())));
            case Matches test ->
                facts.values(test.subject()).stream().anyMatch(value -> CountedText.matches(test.pattern(), value));
        };
    }

    /** The same version or moment may be written in two ways. */
    private static boolean isIn(In in, String value) {
        return in.subject() instanceof Subject.Field
                ? in.values().stream().anyMatch(wanted -> Values.compare(in.subject(), value, wanted) == 0)
                : in.values().contains(value);
    }
}
