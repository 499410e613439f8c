package portico.format.document;

import portico.model.net.Cidr;

/** The block of a VPC or a subnet; one that AWS would not take is a finding, one that is none at all a fault of the file. */
final class AddressBlock {

    private static final int WIDEST = 16;
    private static final int NARROWEST = 28;

    private AddressBlock() {}

    /** @throws IllegalArgumentException when the text is no block at all; the message says what is possible */
    static Cidr of(String text) {
        try {
            return Cidr.of(text);
        } catch (IllegalArgumentException e) {
            String prefix = text.substring(text.indexOf('/') + 1);
            throw prefix.matches("\\d+") && Integer.parseInt(prefix) <= 32 ? e
                    : new IllegalArgumentException(text + " is no block of addresses; " + possible(), e);
        }
    }

    private static String possible() {
        return "VPCs and subnets have /" + WIDEST + " to /" + NARROWEST + " (R82)";
    }
}
