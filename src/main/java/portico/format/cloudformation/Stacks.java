package portico.format.cloudformation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.json.Json;

/** Which templates stand by themselves and which are nested in others, by the names that those others give of them. */
final class Stacks {

    private static final int DEEPEST = 5;
    private static final int MOST = 200;

    private final List<Template> templates;
    private final World world;
    private int built;

    Stacks(List<Template> templates, World world) {
        this.templates = templates;
        this.world = world;
    }

    void build() {
        Set<Template> nested = new HashSet<>();
        templates.forEach(
                template -> nests(root(template)).forEach(nest -> child(nest, template).ifPresent(nested::add)));
        boolean circular = nested.containsAll(templates);
        templates.stream().filter(template -> circular || !nested.contains(template)).forEach(template -> {
            Stack root = root(template);
            world.add(root);
            grow(root, circular ? DEEPEST : 0);
        });
    }

    private Stack root(Template template) {
        return Stack.of(template.stem(), template, world.given()::value, world);
    }

    private static Stream<Declared> nests(Stack stack) {
        return stack.resources()
                .filter(r -> r.type().equals("AWS::CloudFormation::Stack")
                        || r.type().equals("AWS::Serverless::Application"));
    }

    private void grow(Stack stack, int depth) {
        List<Declared> nests = new ArrayList<>(nests(stack).toList());
        for (Declared nest : nests) {
            Optional<Template> template = child(nest, stack.template());
            if (template.isEmpty() || depth >= DEEPEST || built >= MOST) {
                missing(nest);
            } else {
                built++;
                Stack child = Stack.of(nest.logicalId(), template.get(), parameter -> given(nest, parameter), world);
                stack.nest(nest.logicalId(), child);
                grow(child, depth + 1);
            }
        }
    }

    private static Optional<Json> given(Declared nest, String parameter) {
        return nest.json()
                .find("Properties")
                .flatMap(properties -> properties.find("Parameters"))
                .flatMap(parameters -> parameters.find(parameter))
                .map(nest.stack()::evaluate)
                .filter(value -> !(value instanceof Json.Null));
    }

    private static void missing(Declared nest) {
        nest.stack()
                .world()
                .account()
                .warn(nest.source(), nest.place(), "the template of nested stack " + nest.logicalId()
                        + " is not among the files: " + location(nest).orElse("it is not named"));
    }

    /** CDK uploads templates under the hash of their content, and says beside it which file that was. */
    private static Optional<String> location(Declared nest) {
        Optional<String> asset = nest.json().find("Metadata").flatMap(metadata -> metadata.text("aws:asset:path"));
        return asset
                .or(() -> Stream.of("TemplateURL", "Location").flatMap(name -> nest.text(name).stream()).findFirst());
    }

    /** The file whose path ends most like the location that is named; the last part has to be the same. */
    private Optional<Template> child(Declared nest, Template parent) {
        List<String> wanted = parts(location(nest).orElse(""));
        return templates.stream()
                .filter(template -> !template.source().equals(parent.source())
                        && common(parts(template.source()), wanted) > 0)
                .max(Comparator.comparingInt(template -> common(parts(template.source()), wanted)));
    }

    private static List<String> parts(String path) {
        return Stream.of(path.split("[/\\\\]", -1))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList()
                .reversed();
    }

    private static int common(List<String> path, List<String> wanted) {
        int same = 0;
        while (same < Math.min(path.size(), wanted.size()) && path.get(same).equals(wanted.get(same))) {
            same++;
        }
        return same;
    }
}
