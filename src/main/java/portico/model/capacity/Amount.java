package portico.model.capacity;

/** So much offered, so much of it taken; CPU units or MiB. */
public record Amount(int registered, int reserved) {

    /** What is left; negative where more was promised than there is. */
    public int free() {
        return registered - reserved;
    }
}
