package portico.format.describe;

import java.util.Optional;

/** An Amazon Resource Name, or whatever stands in its place: a bare name counts as a resource without service and region. */
record Arn(String service, String region, String resource) {

    private static final String SCHEME = "arn:";

    static Arn of(String text) {
        int service = text.startsWith(SCHEME) ? behindColon(text, SCHEME.length()) : -1;
        int region = behindColon(text, service);
        int account = behindColon(text, region);
        int resource = behindColon(text, account);
        return resource < 0 || text.substring(resource).isBlank() ? new Arn("", "", text)
                : new Arn(text.substring(service, region - 1), text.substring(region, account - 1),
                        text.substring(resource));
    }

    /** Below 0 where no colon comes. */
    private static int behindColon(String text, int from) {
        int colon = from < 0 ? -1 : text.indexOf(':', from);
        return colon < 0 ? -1 : colon + 1;
    }

    /** The last part of the resource: {@code web} of {@code service/shop/web}. */
    String tail() {
        String part = resource.substring(resource.lastIndexOf('/') + 1);
        return part.isBlank() ? resource : part;
    }

    /** Everything after the resource's type: {@code app/shop/50dc} of {@code loadbalancer/app/shop/50dc}. */
    String path() {
        return resource.substring(resource.indexOf('/') + 1);
    }

    /** The cluster, in the long form of ECS names: {@code shop} of {@code service/shop/web}. */
    Optional<String> cluster() {
        String[] parts = resource.split("/");
        return parts.length == 3 ? Optional.of(parts[1]) : Optional.empty();
    }
}
