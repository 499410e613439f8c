package portico.format.document;

import java.util.Optional;
import portico.model.net.Cidr;

/** The block of a VPC or a subnet, which AWS takes in certain sizes only (R82). */
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

    /** What AWS would say to its size. */
    static Optional<String> fault(Cidr block) {
        boolean fine = block.prefix() >= WIDEST && block.prefix() <= NARROWEST;
        return fine ? Optional.empty() : Optional.of("AWS refuses " + block + ": " + possible());
    }

    private static String possible() {
        return "VPCs and subnets have /" + WIDEST + " to /" + NARROWEST + " (R82)";
    }
}
