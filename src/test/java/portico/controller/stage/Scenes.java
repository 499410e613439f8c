package portico.controller.stage;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.view.motion.stage.Programme;

/** The shipped scenes of the stage. */
final class Scenes {
    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private Scenes() {}

    static Reading read(Way way) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .read(List.of(Path.of("assets", "stage", way.document() + ".json")));
    }

    static Programme programme() {
        return Acts.shipped(new Analyzer(TYPES), Scenes::read);
    }
}
