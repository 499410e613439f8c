package portico.model.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Names that a mistyped one may have meant. */
final class Suggestions {

    private static final int MOST = 3;

    private final Topology topology;

    Suggestions(Topology topology) {
        this.topology = topology;
    }

    List<String> closestTo(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return names().distinct()
                .filter(name -> isClose(wanted, name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, name.toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
    }

    private Stream<String> names() {
        Stream<Resource> resources = Stream
                .of(Service.class, Database.class, LoadBalancer.class, OutsideEndpoint.class, VpcEndpoint.class,
                        ContainerInstance.class, Task.class)
                .flatMap(kind -> topology.all(kind).stream());
        return Stream.concat(resources.flatMap(r -> Stream.of(r.name(), r.id().value())), Stream.of("internet"));
    }

    private static boolean isClose(String wanted, String name) {
        boolean part = wanted.length() >= 3 && (name.contains(wanted) || wanted.contains(name));
        return part || distance(wanted, name) <= Math.max(2, wanted.length() / 3);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
