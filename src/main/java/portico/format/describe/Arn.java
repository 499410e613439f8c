package portico.format.describe;

import java.util.Optional;

/** An Amazon Resource Name, or whatever stands in its place: a bare name counts as a resource without service and region. */
record Arn(String service, String region, String resource) {

    static Arn of(String text) {
        String[] parts = text.split(":", 6);
        boolean whole = parts.length == 6 && parts[0].equals("arn") && !parts[5].isBlank();
        return whole ? new Arn(parts[2], parts[3], parts[5]) : new Arn("", "", text);
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
