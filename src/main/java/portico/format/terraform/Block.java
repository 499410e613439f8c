package portico.format.terraform;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.format.dialect.Declaration;
import portico.format.json.Json;
import portico.format.json.Place;

/** A resource, or a block within it: its values, and the resources that its configuration refers to where a value is not known yet. */
record Block(Managed owner, Json values, Json expressions, Links links) implements Declaration {

    static Block of(Managed resource, Links links) {
        return new Block(resource, resource.values(), resource.expressions(), links);
    }

    @Override
    public Place place() {
        return values.place().equals(Place.NOWHERE) ? owner.place() : values.place();
    }

    @Override
    public String source() {
        return owner.source();
    }

    @Override
    public String id() {
        return Identities.of(owner);
    }

    @Override
    public String title() {
        return owner.title();
    }

    @Override
    public Optional<Json> property(String name) {
        return find(Casing.snake(name));
    }

    @Override
    public List<Json> properties(String name) {
        return list(Casing.snake(name));
    }

    /** A value, else the id of what it refers to. */
    Optional<Json> find(String name) {
        Optional<Json> written = values.find(name)
                .filter(value -> !value.text().filter(String::isBlank).isPresent() && !isEmptyList(value));
        return written.or(() -> referred(name).stream().findFirst())
                .or(() -> links.onlyOne(owner, name, expressions.find(name).orElseGet(Json::none)));
    }

    private static boolean isEmptyList(Json value) {
        return value instanceof Json.Arr(var items, var _) && items.isEmpty();
    }

    Json get(String name) {
        return find(name).orElseGet(Json::none);
    }

    Optional<String> text(String name) {
        return find(name).flatMap(Json::text);
    }

    boolean isTrue(String name) {
        return values.text(name).filter(text -> text.equals("true") || text.equals("1")).isPresent();
    }

    OptionalInt number(String name) {
        return values.text(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /** The values of a list, else the ids of all that it refers to. */
    List<Json> list(String name) {
        List<Json> written = values.elements(name).stream().filter(value -> value.text().isPresent()).toList();
        return written.isEmpty()
                ? values.find(name).filter(v -> v.text().isPresent()).map(List::of).orElseGet(() -> referredAll(name))
                : written;
    }

    private List<Json> referred(String name) {
        return links.ids(owner, expressions.find(name).orElseGet(Json::none), true);
    }

    private List<Json> referredAll(String name) {
        return links.ids(owner, expressions.find(name).orElseGet(Json::none), false);
    }

    /** Blocks within this one, such as {@code network_configuration}. */
    List<Block> blocks(String name) {
        Json inner = values.find(name).orElseGet(Json::none);
        List<Json> written = inner instanceof Json.Obj ? List.of(inner) : inner.elements();
        List<Json> told = expressions.elements(name);
        return IntStream.range(0, written.size())
                .mapToObj(i -> new Block(owner, written.get(i), i < told.size() ? told.get(i) : Json.none(), links))
                .toList();
    }

    Stream<Block> block(String name) {
        return blocks(name).stream().limit(1);
    }
}
