package portico.model.flow.log;

import portico.model.rule.RuleId;

/** Why no interface writes a line of what passes. */
public enum Silence {
    INSIDE_A_HOST("nothing of this leaves a host", 167),
    NEVER_LOGGED("flow logs leave out metadata, names and time", 153),
    OUTSIDE("that of a machine outside of AWS has no flow log", 1);

    private final String words;
    private final int rule;

    Silence(String words, int rule) {
        this.words = words;
        this.rule = rule;
    }

    public String words() {
        return words;
    }

    public RuleId rule() {
        return new RuleId(rule);
    }
}
