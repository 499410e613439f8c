package portico.format.describe;

import java.util.Optional;

/**
 * An Amazon Resource Name, or whatever stands in its place: a bare name counts as a resource without service and region. Of thousands only one part is
 * asked for, which is cut out then.
 */
final class Arn {

    private static final String SCHEME = "arn:";

    private final String text;
    /** Behind the colon before it; below 0 where this is no ARN. */
    private final int region;
    private final int account;
    private final int resource;

    private Arn(String text, int region, int account, int resource) {
        this.text = text;
        this.region = region;
        this.account = account;
        this.resource = resource;
    }

    static Arn of(String text) {
        int service = text.startsWith(SCHEME) ? SCHEME.length() : -1;
        int region = behindColon(text, behindColon(text, service));
        int account = behindColon(text, region);
        int resource = behindColon(text, account);
        return resource < 0 || isBlank(text, resource) ? new Arn(text, -1, -1, 0)
                : new Arn(text, region, account, resource);
    }

    /** Below 0 where no colon comes. */
    private static int behindColon(String text, int from) {
        int colon = from < 0 ? -1 : text.indexOf(':', from);
        return colon < 0 ? -1 : colon + 1;
    }

    private static boolean isBlank(String text, int from) {
        return !Character.isLetterOrDigit(text.charAt(Math.min(from, text.length() - 1)))
                && text.substring(from).isBlank();
    }

    /** Empty where the name tells none. */
    String region() {
        return region < 0 ? "" : text.substring(region, account - 1);
    }

    String resource() {
        return text.substring(resource);
    }

    /** The last part of the resource: {@code web} of {@code service/shop/web}. */
    String tail() {
        int slash = text.lastIndexOf('/');
        String part = slash < resource ? resource() : text.substring(slash + 1);
        return part.isBlank() ? resource() : part;
    }

    /** Everything after the resource's type: {@code app/shop/50dc} of {@code loadbalancer/app/shop/50dc}. */
    String path() {
        return text.substring(Math.max(text.indexOf('/', resource) + 1, resource));
    }

    /** The cluster, in the long form of ECS names: {@code shop} of {@code service/shop/web}. */
    Optional<String> cluster() {
        int first = text.indexOf('/', resource);
        int second = first < 0 ? -1 : text.indexOf('/', first + 1);
        boolean three = second >= 0 && second + 1 < text.length() && text.indexOf('/', second + 1) < 0;
        return three ? Optional.of(text.substring(first + 1, second)) : Optional.empty();
    }
}
