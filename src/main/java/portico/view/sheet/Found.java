package portico.view.sheet;

import portico.model.id.ResourceId;

/**
 * A subject that a search found.
 *
 * @param matched what of it matched: the name itself, an id, an address, a port
 */
public record Found(ResourceId subject, Emblem emblem, String name, String matched) {}
