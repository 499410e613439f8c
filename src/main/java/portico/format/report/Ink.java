package portico.format.report;

import portico.model.check.Severity;

/** Colours for a terminal, or none at all. What a colour says is always said in words too. */
public record Ink(boolean coloured) {

    public static final Ink NONE = new Ink(false);

    String bold(String text) {
        return sgr("1", text);
    }

    String dim(String text) {
        return sgr("2", text);
    }

    String good(String text) {
        return sgr("32", text);
    }

    String bad(String text) {
        return sgr("31", text);
    }

    String warn(String text) {
        return sgr("33", text);
    }

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> bad(text);
            case WARNING -> warn(text);
            case ADVICE -> dim(text);
        };
    }

    private String sgr(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
