package portico.model.topology;

import java.util.regex.Pattern;

/** What a Region is called, in every partition: {@code eu-west-1}, {@code us-gov-west-1}, {@code eusc-de-east-1}. */
public final class RegionName {

    private static final Pattern NAME = Pattern.compile("[a-z]{2,4}(-[a-z]+)+-\\d");
    private static final Pattern ZONE = Pattern.compile("[a-z]|(-[a-z]+\\d?)+-\\d[a-z]?");

    private RegionName() {}

    /** Whether a text could be the name of a Region; new ones are made, so that there is no list. */
    public static boolean isOne(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether a text could be the name of a zone of a Region: a letter behind it, or a place as in {@code us-west-2-lax-1a}. */
    public static boolean isZone(String text, String region) {
        return text.startsWith(region) && ZONE.matcher(text.substring(region.length())).matches();
    }
}
