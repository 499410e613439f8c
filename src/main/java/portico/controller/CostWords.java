package portico.controller;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portico.model.flow.cost.PathCost;
import portico.model.flow.cost.Prices;
import portico.view.sheet.Ride;
import portico.view.sheet.Ride.HopCard;
import portico.view.sheet.Ride.Station;

/** What bytes on a way cost, in the words of the transport strip; nothing is said where they are free. */
public final class CostWords {

    private CostWords() {}

    /** A ride that says what its bytes cost: both directions with the date of the prices, and at each place what it charges. */
    public static Ride priced(Ride ride, PathCost cost) {
        if (cost.charges().isEmpty()) {
            return ride;
        }
        String total = "; " + Prices.cents(cost.usdSent()) + " cents per GB sent, " + Prices.cents(cost.usdReceived())
                + " received, by prices of " + cost.prices().asOf();
        List<Station> stations = IntStream.range(0, ride.stations().size())
                .mapToObj(i -> priced(ride.stations().get(i), i, cost))
                .toList();
        return new Ride(ride.title(), ride.subtitle() + total, ride.seconds(), stations, ride.tone(), ride.outcome(),
                ride.obstacles());
    }

    /** Said on the way there, not again on the way back. */
    private static Station priced(Station station, int place, PathCost cost) {
        String charges = station.reply() ? ""
                : cost.at(place)
                        .map(charge -> charge.what().words() + ", cents per GB: " + Prices.cents(charge.usdSent())
                                + " sent, " + Prices.cents(charge.usdReceived()) + " received")
                        .collect(Collectors.joining("; "));
        HopCard card = station.card();
        return new Station(station.name(), station.at(), station.reply(), station.tone(),
                new HopCard(card.title(), card.src(), card.dst(), card.srcAfter(), card.dstAfter(), card.rewritten(),
                        card.tone(), card.decision(), charges, card.flowLog()));
    }
}
