package portico.model.flow;

/**
 * A flow worth watching.
 *
 * @param name such as {@code Internet to payment-svc}
 * @param disposition how it ends
 */
public record Story(String name, Flow flow, Disposition disposition) {

    public boolean isDelivered() {
        return disposition == Disposition.DELIVERED;
    }
}
