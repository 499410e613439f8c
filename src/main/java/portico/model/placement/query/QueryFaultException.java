package portico.model.placement.query;

/** Leads out of the parser at the first fault; {@link Query} makes a value of it. */
final class QueryFaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int column;

    QueryFaultException(int column, String message) {
        super(message);
        this.column = column;
    }

    int column() {
        return column;
    }
}
