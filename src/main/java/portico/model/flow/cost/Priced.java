package portico.model.flow.cost;

/** What bytes are charged for on their way. */
public enum Priced {
    NAT_GATEWAY("natGateway.gb", "NAT gateway"),
    INTERFACE_ENDPOINT("interfaceEndpoint.gb", "interface endpoint"),
    GATEWAY_ENDPOINT("gatewayEndpoint.gb", "gateway endpoint"),
    ACROSS_ZONES("dataTransfer.crossAz.gb", "across zones (R183)"),
    INTERNET_OUT("dataTransfer.internetOut.gb", "out to the internet"),
    INTERNET_IN("dataTransfer.internetIn.gb", "in from the internet");

    private final String item;
    private final String words;

    Priced(String item, String words) {
        this.item = item;
        this.words = words;
    }

    /** Its key in the catalogue of prices. */
    public String item() {
        return item;
    }

    public String words() {
        return words;
    }
}
