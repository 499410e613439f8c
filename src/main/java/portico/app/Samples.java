package portico.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portico.format.Source;

/** The samples that come with the program, from its class path, so that they are there wherever it is started. */
public final class Samples {
    private static final String FOLDER = "/portico/samples/";
    private static final Map<String, String> TITLES = titles();

    private Samples() {}

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("e-commerce", "E-commerce: a shop in three zones");
        titles.put("three-modes", "Three modes: bridge, host and awsvpc side by side");
        titles.put("eni-limit", "ENI limit: twelve tasks, eleven doors");
        titles.put("trunking", "Trunking: before and after the opt-in");
        titles.put("port-conflict", "Port conflict: static host ports that clash");
        titles.put("fargate", "Fargate: houses without hosts");
        titles.put("restart", "Restart: addresses that change");
        titles.put("egress", "Egress: ways out, and a dead end");
        titles.put("two-clusters", "Two clusters: one street, and no way across");
        return titles;
    }

    /** The names of those that are there, the one to start with first. */
    public static List<String> names() {
        return TITLES.keySet().stream().filter(name -> Samples.class.getResource(path(name)) != null).toList();
    }

    static String title(String name) {
        return TITLES.get(name);
    }

    /** One sample's document. */
    public static Source read(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(path(name))) {
            return new Source(name + ".json", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String name) {
        return FOLDER + name + ".json";
    }
}
