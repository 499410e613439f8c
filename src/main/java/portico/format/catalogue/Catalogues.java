package portico.format.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import portico.model.capacity.InstanceTypes;

/** The catalogues bundled with the application. */
public final class Catalogues {

    /** Where the instance types come from, to be shown with their date. */
    public static final String INSTANCE_TYPES_SOURCE = "EC2 describe-instance-types and the ECS developer guide's table of ENI trunking limits";

    private static final String INSTANCE_TYPES = "/portico/assets/catalogue/instance-types.csv";

    private Catalogues() {}

    /** Read when somebody first asks; it is the same for as long as the program runs. */
    private static final class Bundled {

        private static final InstanceTypes TYPES = readInstanceTypes();
    }

    /** The EC2 instance types (R63, R65, R71, R77). */
    public static InstanceTypes instanceTypes() {
        return Bundled.TYPES;
    }

    /** @throws IllegalStateException when the bundled file has a row that cannot be */
    private static InstanceTypes readInstanceTypes() {
        InstanceTypesCsv.Result result = InstanceTypesCsv.read("instance-types.csv", resource(INSTANCE_TYPES));
        if (!result.notes().isEmpty()) {
            throw new IllegalStateException(result.notes().getFirst().toString());
        }
        return result.types();
    }

    static String resource(String path) {
        try (InputStream in = Catalogues.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not bundled: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
