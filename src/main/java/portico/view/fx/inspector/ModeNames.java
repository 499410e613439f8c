package portico.view.fx.inspector;

import java.util.Locale;
import javafx.util.StringConverter;
import portico.model.topology.NetworkMode;

/** Network modes as AWS spells them. */
public final class ModeNames extends StringConverter<NetworkMode> {
    @Override
    public String toString(NetworkMode mode) {
        return mode == null ? "" : mode.apiName();
    }

    @Override
    public NetworkMode fromString(String text) {
        return NetworkMode.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
