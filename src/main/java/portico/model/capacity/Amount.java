package portico.model.capacity;

/** So much offered, so much of it taken; CPU units or MiB. Nothing offered means that nobody told how much there is. */
public record Amount(int registered, int reserved) {

    /** Whether anybody told how much there is. */
    public boolean isKnown() {
        return registered > 0;
    }

    /** What is left; negative where more was promised than there is. */
    public int free() {
        return registered - reserved;
    }
}
