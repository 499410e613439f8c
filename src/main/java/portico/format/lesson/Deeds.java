package portico.format.lesson;

import java.util.Map;
import portico.model.lesson.deed.Deed;
import portico.model.lesson.deed.Drain;
import portico.model.lesson.deed.OpenWay;
import portico.model.lesson.deed.Place;
import portico.model.lesson.deed.Register;
import portico.model.lesson.deed.Relaunch;
import portico.model.lesson.deed.Replace;
import portico.model.lesson.deed.Retype;
import portico.model.lesson.deed.Scale;
import portico.model.lesson.deed.Switch;
import portico.model.lesson.deed.TurnOnTrunking;

/** Deeds: objects of one key, which says what is done. */
final class Deeds {

    private Deeds() {}

    static Deed read(Part part) {
        Map.Entry<String, Part> only = part.only();
        Part in = only.getValue();
        return switch (only.getKey()) {
            case "scale" -> new Scale(in.knows("service", "count").text("service"), count(in.get("count")));
            case "mode" ->
                new Switch(in.knows("service", "networkMode").text("service"), in.parsed("networkMode", Claims::mode));
            case "type" -> new Retype(in.knows("host", "instanceType").text("host"), in.text("instanceType"));
            case "place" -> new Place();
            case "relaunch" -> new Relaunch(in.text());
            case "register" -> new Register();
            case "replace" -> new Replace(in.text());
            case "trunking" -> new TurnOnTrunking();
            case "drain" -> new Drain(in.text());
            case "open" ->
                new OpenWay(in.knows("from", "to", "port").text("from"), in.text("to"), in.portIfThere("port"));
            default -> throw part.wrong("nothing can be done by the word " + only.getKey());
        };
    }

    private static int count(Part in) {
        int count = in.whole();
        if (count > LessonReader.MOST_TASKS) {
            throw in.wrong(count + " tasks are too many for a lesson; it has at most " + LessonReader.MOST_TASKS);
        }
        return count;
    }
}
