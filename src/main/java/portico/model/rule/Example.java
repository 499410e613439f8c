package portico.model.rule;

/** The case by which a rule is understood: a test of each modelled rule carries it. */
public record Example(String given, String outcome) {}
