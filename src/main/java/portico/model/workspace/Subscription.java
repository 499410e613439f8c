package portico.model.workspace;

/** Ends an observation when closed; closing twice does no harm. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
