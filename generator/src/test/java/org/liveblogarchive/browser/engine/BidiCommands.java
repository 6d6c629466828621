package org.liveblogarchive.browser.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.UnsupportedCommandException;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.Dialect;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;

/** Carries out the commands of W3C WebDriver that tests send by those of WebDriver BiDi. */
final class BidiCommands implements CommandExecutor {
    private static final String ELEMENT = Dialect.W3C.getEncodedElementKey();

    private static final String FIND = """
            (scope, using, value) => {
              const within = scope ?? document;
              const links = test => [...within.querySelectorAll('a')].filter(link => test(link.innerText.trim()));
              switch (using) {
                case 'link text': return links(text => text === value);
                case 'partial link text': return links(text => text.includes(value));
                default: return [...within.querySelectorAll(value)];
              }
            }
            """;

    private static final String INTO_VIEW =
            "element => element.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'nearest' })";

    private static final String DISPLAYED = """
            element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
              && [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0)
            """;

    private static final String RECTANGLE = """
            element => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return { x: x + scrollX, y: y + scrollY, width, height };
            }
            """;

    private final BidiSession session;
    private final Json json = new Json();

    BidiCommands(BidiSession session) {
        this.session = session;
    }

    @Override
    public Response execute(Command command) {
        var response = new Response(command.getSessionId());
        Map<String, ?> given = command.getParameters();
        if (command.getName().equals(DriverCommand.NEW_SESSION)) {
            response.setSessionId("bidi");
            response.setValue(Map.of("browserName", "firefox"));
        } else {
            session.awaitPage();
            response.setValue(carriedOut(command.getName(), given));
        }
        response.setState("success");
        return response;
    }

    private Object carriedOut(String name, Map<String, ?> given) {
        return switch (name) {
            case DriverCommand.GET -> open(given.get("url"));
            case DriverCommand.GO_BACK -> goBack();
            case DriverCommand.GET_CURRENT_URL -> call("() => location.href");
            case DriverCommand.GET_TITLE -> call("() => document.title");
            case DriverCommand.GET_PAGE_SOURCE -> call("() => document.documentElement.outerHTML");
            case DriverCommand.SCREENSHOT ->
                session.inWindow("browsingContext.captureScreenshot", Map.of()).get("data");
            case DriverCommand.EXECUTE_SCRIPT ->
                session.call("function() {" + given.get("script") + "\n}", (List<?>) given.get("args"));
            case DriverCommand.EXECUTE_ASYNC_SCRIPT ->
                session.call(
                        "(...given) => new Promise(done => (function() {" + given.get("script")
                                + "\n}).apply(null, [...given, done]))",
                        (List<?>) given.get("args"));
            case DriverCommand.ACTIONS -> act(given.get("actions"));
            case DriverCommand.CLEAR_ACTIONS_STATE -> {
                session.inWindow("input.releaseActions", Map.of());
                yield null;
            }
            case DriverCommand.FIND_ELEMENT, DriverCommand.FIND_CHILD_ELEMENT ->
                found(given).stream()
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException(String.valueOf(given.get("value"))));
            case DriverCommand.FIND_ELEMENTS, DriverCommand.FIND_CHILD_ELEMENTS -> found(given);
            default -> carriedOutOn(Map.of(ELEMENT, given.get("id")), name, given);
        };
    }

    private Object carriedOutOn(Map<String, ?> element, String name, Map<String, ?> given) {
        return switch (name) {
            case DriverCommand.CLICK_ELEMENT -> click(element);
            case DriverCommand.SEND_KEYS_TO_ELEMENT -> type(element, (CharSequence[]) given.get("value"));
            case DriverCommand.GET_ELEMENT_TEXT -> call("element => element.innerText.trim()", element);
            case DriverCommand.GET_ELEMENT_TAG_NAME -> call("element => element.localName", element);
            case DriverCommand.GET_ELEMENT_DOM_PROPERTY ->
                call("(element, name) => element[name]", element, given.get("name"));
            case DriverCommand.GET_ELEMENT_DOM_ATTRIBUTE ->
                call("(element, name) => element.getAttribute(name)", element, given.get("name"));
            case DriverCommand.IS_ELEMENT_SELECTED ->
                call("element => !!(element.checked || element.selected)", element);
            case DriverCommand.IS_ELEMENT_DISPLAYED -> call(DISPLAYED, element);
            case DriverCommand.GET_ELEMENT_RECT -> call(RECTANGLE, element);
            default -> throw new UnsupportedCommandException(name);
        };
    }

    private Object open(Object address) {
        session.inWindow("browsingContext.navigate", Map.of("url", address, "wait", "complete"));
        return null;
    }

    private Object call(String function, Object... arguments) {
        return session.call(function, List.of(arguments));
    }

    private List<?> found(Map<String, ?> given) {
        Object scope = given.containsKey("id") ? Map.of(ELEMENT, given.get("id")) : null;
        return (List<?>) session.call(FIND, Arrays.asList(scope, given.get("using"), given.get("value")));
    }

    private Object goBack() {
        Object before = call("() => location.href");
        session.inWindow("browsingContext.traverseHistory", Map.of("delta", -1));
        for (int i = 0; i < 100 && before.equals(call("() => location.href")); i++) {
            BidiSession.pause();
        }
        session.awaitPage();
        return null;
    }

    /** Clicks where a reader would, chooses an option as a reader's list does, and waits for the page that a link leads to. */
    private Object click(Map<String, ?> element) {
        if ("option".equals(call("element => element.localName", element))) {
            call("""
                    option => {
                      option.selected = true;
                      option.closest('select').dispatchEvent(new Event('input', { bubbles: true }));
                      option.closest('select').dispatchEvent(new Event('change', { bubbles: true }));
                    }
                    """, element);
            return null;
        }
        call(INTO_VIEW, element);
        BidiSession.pause(); // as a sticky column moves once the page has scrolled
        call(INTO_VIEW, element);
        return act(List.of(Map.of(
                "type",
                "pointer",
                "id",
                "mouse",
                "actions",
                List.of(
                        Map.of("type", "pointerMove", "x", 0, "y", 0, "origin", element),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pointerUp", "button", 0)))));
    }

    private Object type(Map<String, ?> element, CharSequence... keys) {
        call("element => element.focus()", element);
        List<Map<String, String>> strokes = Stream.of(keys)
                .flatMapToInt(CharSequence::codePoints)
                .mapToObj(Character::toString)
                .flatMap(key ->
                        Stream.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key)))
                .toList();
        return act(List.of(Map.of("type", "key", "id", "keyboard", "actions", strokes)));
    }

    private Object act(Object actions) {
        List<Object> written = json.toType(json.toJson(actions), List.class);
        session.inWindow("input.performActions", Map.of("actions", withOrigins(written)));
        BidiSession.pause();
        session.awaitPage();
        awaitScrolling();
        return null;
    }

    /** Waits until the page stands still, as it may scroll smoothly to where a link leads. */
    private void awaitScrolling() {
        Object before = null;
        for (Object now = scrolled(); !now.equals(before); now = scrolled()) {
            before = now;
            BidiSession.pause();
        }
    }

    private Object scrolled() {
        return call("() => [scrollX, scrollY]");
    }

    /** Names elements that pointers move to as BiDi does. */
    private static Object withOrigins(Object part) {
        if (part instanceof Collection<?> parts) {
            return parts.stream().map(BidiCommands::withOrigins).toList();
        }
        if (part instanceof Map<?, ?> map && map.containsKey(ELEMENT)) {
            return Map.of("type", "element", "element", Map.of("sharedId", map.get(ELEMENT)));
        }
        if (part instanceof Map<?, ?> map) {
            var named = new HashMap<Object, Object>();
            map.forEach((name, value) -> named.put(name, withOrigins(value)));
            return named;
        }
        return part;
    }
}
