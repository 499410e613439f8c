package portico.model.net;

import java.util.regex.Pattern;

/** Tells what is written in IPv6, which is not modelled, from what is no address at all. */
public final class Ipv6 {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:.]*");

    private Ipv6() {}

    /** Whether the text looks like {@code 2600:1f16::9}. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** What is wrong with a text that is no IPv4 address or block, for whoever wrote it. */
    static String fault(String text, String otherwise) {
        return isBlock(text)
                ? text + " is written in IPv6, which is not modelled: it opens nothing and leads nowhere here"
                : otherwise + ": " + text;
    }

    /** Whether the text looks like an address or a block, such as {@code ::/0}. */
    public static boolean isBlock(String text) {
        int slash = text.indexOf('/');
        return isAddress(slash < 0 ? text : text.substring(0, slash));
    }
}
