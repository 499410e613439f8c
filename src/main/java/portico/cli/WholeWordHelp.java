package portico.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help whose first line is broken between options and never inside one, such as at the dot of {@code OUT.png}. */
final class WholeWordHelp extends Help {

    /** No synopsis is longer, so that picocli breaks none. */
    private static final int UNBROKEN = 10_000;
    private static final Pattern COLOUR = Pattern.compile("\\e\\[[0-9;]*m");

    private final UsageMessageSpec usage;

    WholeWordHelp(CommandSpec command, ColorScheme colours) {
        super(command, colours);
        usage = command.usageMessage();
    }

    /** @param heading how many characters stand before it in its first line */
    @Override
    public String synopsis(int heading) {
        int width = usage.width();
        usage.width(UNBROKEN);
        String whole = super.synopsis(heading).strip();
        usage.width(width);
        int indent = heading + commandSpec().qualifiedName().length() + 1;
        return String.join("\n" + " ".repeat(indent), lines(whole, width - heading, width - indent)) + "\n";
    }

    private static List<String> lines(String whole, int first, int others) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : whole.split(" ", -1)) {
            String longer = lines.getLast().isEmpty() ? word : lines.getLast() + " " + word;
            if (COLOUR.matcher(longer).replaceAll("").length() < (lines.size() == 1 ? first : others)) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
