package portico.model.check;

/** How bad a finding is; the worst first. */
public enum Severity {
    ERROR, WARNING, ADVICE
}
