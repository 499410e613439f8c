package portico.model.replacement;

import java.util.List;
import java.util.stream.Collectors;
import portico.model.discovery.Said;

/** What ECS does and says while it finds no place for the new task of a service, if nothing changes meanwhile (R46, R49, R50). */
record Search(String service) {

    private static final int TWO_LISTINGS = 13 * 3600;
    private static final int NAMED = 4;

    List<Moment> moments() {
        String event = "(service " + service + ") was unable to place a task";
        EventLog log = EventLog.EMPTY;
        for (int at : Retries.before(TWO_LISTINGS)) {
            log = log.said(at, event);
        }
        int again = log.entries().get(1).at();
        return List.of(
                Moment.since(0, Moment.Outcome.FAILS,
                        Said.of(46, "no host takes the new task; the event list says " + event)),
                Moment.between(0, Retries.steady(), Moment.Outcome.FAILS,
                        Said.assumed(50, "ECS tries again at " + first() + " and so on: every pause is longer")),
                Moment.since(Retries.steady(), Moment.Outcome.FAILS,
                        Said.of(50,
                                "no pause is longer than " + Retries.LONGEST_PAUSE
                                        + " s; changing the service makes it try at once")),
                Moment.between(0, again, Moment.Outcome.FAILS, Said.of(49, "of " + Retries.before(again).size()
                        + " tries the first alone is listed; the event stands there again after six hours")));
    }

    private static String first() {
        return Retries.before(Retries.steady())
                .stream()
                .skip(1)
                .limit(NAMED)
                .map(at -> at + " s")
                .collect(Collectors.joining(", "));
    }
}
