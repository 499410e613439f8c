package portico.format.cloudformation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portico.format.Source;
import portico.format.json.Json;

/** {@code manifest.json} beside the templates of a CDK app: into which account and Region each stack shall go. */
record CloudAssembly(Json root) {

    private static final Pattern ENVIRONMENT = Pattern.compile("aws://([^/]+)/([^/]+)");
    private static final String STACK = "aws:cloudformation:stack";

    static boolean isOne(Source source) {
        return source.json().stream().flatMap(json -> new CloudAssembly(json).stacks()).findFirst().isPresent();
    }

    static Stream<CloudAssembly> of(List<Source> sources) {
        return sources.stream()
                .filter(CloudAssembly::isOne)
                .map(source -> new CloudAssembly(source.json().orElseThrow()));
    }

    private Stream<Json> stacks() {
        return root.find("artifacts")
                .filter(Json.Obj.class::isInstance)
                .stream()
                .flatMap(artifacts -> ((Json.Obj) artifacts).members().values().stream())
                .filter(artifact -> artifact.text("type").filter(STACK::equals).isPresent());
    }

    /** Those that stacks name; one that depends on who deploys them is none. */
    Stream<String> regions() {
        return environments(2).filter(region -> !region.equals("unknown-region"));
    }

    Stream<String> accounts() {
        return environments(1).filter(account -> !account.equals("unknown-account"));
    }

    private Stream<String> environments(int group) {
        return stacks().flatMap(stack -> stack.text("environment").stream())
                .map(ENVIRONMENT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(group));
    }
}
