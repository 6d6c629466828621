package org.liveblogarchive.read;

import org.liveblogarchive.content.Limits;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/** A parser that refuses YAML which is nested too deeply, as what is made of its events recurses for each level. */
final class BoundedYamlParser implements Parser {
    /** Says where YAML becomes nested too deeply. */
    static final class TooDeep extends YamlEngineException {
        private static final long serialVersionUID = 1;

        private final transient Mark place;

        TooDeep(Mark place) {
            super("nested too deeply");
            this.place = place;
        }

        Mark place() {
            return place;
        }
    }

    private final Parser parser;
    private int level;

    BoundedYamlParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> level++;
            case SequenceEnd, MappingEnd -> level--;
            default -> {
                return event; // of the same level
            }
        }
        if (level > Limits.YAML_LEVELS) {
            throw new TooDeep(event.getStartMark().orElseThrow());
        }
        return event;
    }
}
