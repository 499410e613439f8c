package portico.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What is wrong with a command line, in a person's words: an option's value is told what it may be. */
final class Misuse {

    private Misuse() {}

    static String words(ParameterException problem) {
        return badValue(problem).orElseGet(() -> problem.getMessage().replaceFirst("^Error: ", ""));
    }

    private static Optional<String> badValue(ParameterException problem) {
        boolean missing = problem instanceof MissingParameterException;
        if (missing || !(problem.getArgSpec() instanceof OptionSpec option) || problem.getValue() == null) {
            return Optional.empty();
        }
        return possible(option).map(what -> option.longestName() + " is " + what + ", not " + problem.getValue());
    }

    private static Optional<String> possible(ArgSpec option) {
        Class<?> type = option.type();
        if (type.isEnum()) {
            return Optional.of(either(Arrays.stream(type.getEnumConstants()).map(Misuse::plain).toList()));
        }
        return type == Integer.class || type == int.class ? Optional.of("a whole number")
                : type == Double.class || type == double.class ? Optional.of("a number") : Optional.empty();
    }

    private static String plain(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code text, json or github}. */
    private static String either(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
