package portico.model.placement.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import portico.model.placement.query.Expression.And;
import portico.model.placement.query.Expression.Exists;
import portico.model.placement.query.Expression.In;
import portico.model.placement.query.Expression.Matches;
import portico.model.placement.query.Expression.Not;
import portico.model.placement.query.Expression.Or;
import portico.model.placement.query.Expression.Order;
import portico.model.placement.query.Expression.Ordered;

/**
 * One method for each level of the grammar: {@code or} binds weakest, then {@code and}, then {@code not} and parentheses, then single conditions.
 */
final class QueryParser {

    /** AWS takes no longer expression. */
    private static final int LONGEST = 2000;
    private static final int LONGEST_PATTERN = 256;
    private static final int DEEPEST = 50;

    private final Tokens tokens;
    private final int length;
    private int depth;

    QueryParser(String text) {
        this.tokens = new Tokens(text);
        this.length = text.length();
    }

    /** @throws QueryFaultException at the first thing that cannot be read */
    Expression parse() {
        if (length > LONGEST) {
            throw new QueryFaultException(LONGEST + 1,
                    "an expression has at most " + LONGEST + " characters, not " + length);
        }
        Expression whole = either();
        if (!tokens.atEnd()) {
            throw tokens.fault("and, or, or the end is due here, not " + tokens.found());
        }
        return whole;
    }

    private Expression either() {
        Expression left = both();
        while (tokens.takes("||") || tokens.takesWord("or")) {
            left = new Or(left, both());
        }
        return left;
    }

    private Expression both() {
        Expression left = single();
        while (tokens.takes("&&") || tokens.takesWord("and")) {
            left = new And(left, single());
        }
        return left;
    }

    private Expression single() {
        if (++depth > DEEPEST) {
            throw tokens.fault("parentheses and negations are nested deeper than " + DEEPEST);
        }
        Expression found = tokens.takes("!") || tokens.takesWord("not") ? new Not(single())
                : tokens.takes("(") ? closed(either()) : condition();
        depth--;
        return found;
    }

    private Expression closed(Expression inner) {
        if (!tokens.takes(")")) {
            throw tokens.fault("a closing parenthesis is due here, not " + tokens.found());
        }
        return inner;
    }

    private Expression condition() {
        Subject subject = subject();
        Operator operator = operator(subject);
        return switch (operator) {
            case EQUALS -> new In(subject, List.of(value(subject)));
            case NOT_EQUALS -> new Not(new In(subject, List.of(value(subject))));
            case GREATER_THAN -> new Ordered(subject, Order.GREATER, value(subject));
            case GREATER_THAN_EQUAL -> new Ordered(subject, Order.AT_LEAST, value(subject));
            case LESS_THAN -> new Ordered(subject, Order.LESS, value(subject));
            case LESS_THAN_EQUAL -> new Ordered(subject, Order.AT_MOST, value(subject));
            case EXISTS -> new Exists(subject);
            case NOT_EXISTS -> new Not(new Exists(subject));
            case IN -> new In(subject, values(subject));
            case NOT_IN -> new Not(new In(subject, values(subject)));
            case MATCHES -> new Matches(subject, pattern());
            case NOT_MATCHES -> new Not(new Matches(subject, pattern()));
        };
    }

    private Subject subject() {
        int column = tokens.column();
        String found = tokens.found();
        return Subject.of(tokens.subject())
                .orElseThrow(() -> new QueryFaultException(column,
                        "a subject such as attribute:ecs.instance-type is due here, not " + found));
    }

    private Operator operator(Subject subject) {
        int column = tokens.column();
        String found = tokens.found();
        return tokens.operator()
                .filter(subject.operators()::contains)
                .orElseThrow(() -> new QueryFaultException(column,
                        subject.text() + " takes " + operators(subject) + ", not " + found));
    }

    private static String operators(Subject subject) {
        return subject.operators().stream().sorted().map(Operator::sign).collect(Collectors.joining(" "));
    }

    private String value(Subject subject) {
        int column = tokens.column();
        String value = tokens.value();
        Optional<String> fault = value.isEmpty() && column == tokens.column()
                ? Optional.of("a value is due here, not " + tokens.found())
                : Values.fault(subject, value);
        fault.ifPresent(message -> {
            throw new QueryFaultException(column, message);
        });
        return value;
    }

    private List<String> values(Subject subject) {
        if (!tokens.takes("[")) {
            throw tokens.fault("a list such as [a, b] is due here, not " + tokens.found());
        }
        List<String> values = new ArrayList<>();
        do {
            values.add(value(subject));
        } while (tokens.takes(","));
        if (!tokens.takes("]")) {
            throw tokens.fault("a comma or ] is due here, not " + tokens.found());
        }
        return values;
    }

    private Pattern pattern() {
        int column = tokens.column();
        String pattern = tokens.pattern();
        if (pattern.isEmpty() || pattern.length() > LONGEST_PATTERN) {
            throw new QueryFaultException(column,
                    "a regular expression of 1 to " + LONGEST_PATTERN + " characters is due here");
        }
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new QueryFaultException(column + Math.max(0, e.getIndex()),
                    "not a regular expression: " + e.getDescription());
        }
    }
}
