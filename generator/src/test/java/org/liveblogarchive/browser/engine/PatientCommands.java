package org.liveblogarchive.browser.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.Dialect;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;

/** Waits where the driver of WebKit does not: until what is clicked can be, until the next page is there, and until all stands still. */
final class PatientCommands implements CommandExecutor {
    private static final String ELEMENT = Dialect.W3C.getEncodedElementKey();
    private static final int LONGEST_IN_PAUSES = 50;

    private static final Set<String> OF_A_HAND =
            Set.of(DriverCommand.CLICK_ELEMENT, DriverCommand.SEND_KEYS_TO_ELEMENT, DriverCommand.ACTIONS);

    private static final String PAGE = "return performance.timeOrigin;";

    private static final String STATE = "return [document.readyState, location.href, scrollX, scrollY].join();";

    /** Brings an element into view at once, as a page may scroll smoothly, and says whether it leads to another page. */
    private static final String APPROACH = """
            const [element] = arguments;
            const shown = element.closest('select') ?? element;
            for (let i = 0; i < 2; i++) { // a column that is sticky moves while the page scrolls
                const { top, bottom } = shown.getBoundingClientRect();
                if (top < 0 || bottom > innerHeight) shown.scrollIntoView({ behavior: 'instant', block: 'center' });
            }
            const link = element.closest('a[href]');
            return !!link && link.href.split('#')[0] !== location.href.split('#')[0];
            """;

    private final CommandExecutor driver;

    PatientCommands(CommandExecutor driver) {
        this.driver = driver;
    }

    @Override
    public Response execute(Command command) throws IOException {
        if (!OF_A_HAND.contains(command.getName())) {
            return driver.execute(command);
        }
        Object element = command.getParameters().get("id");
        boolean leadsOn =
                element != null && Boolean.TRUE.equals(run(command, APPROACH, List.of(Map.of(ELEMENT, element))));
        Object page = run(command, PAGE, List.of());
        Response response = driver.execute(command);
        for (int i = 0; i < LONGEST_IN_PAUSES && "element not interactable".equals(response.getState()); i++) {
            BidiSession.pause();
            response = driver.execute(command);
        }
        for (int i = 0; i < LONGEST_IN_PAUSES && leadsOn && page.equals(run(command, PAGE, List.of())); i++) {
            BidiSession.pause();
        }
        awaitStandstill(command);
        return response;
    }

    private void awaitStandstill(Command command) throws IOException {
        String before = "";
        String now = String.valueOf(run(command, STATE, List.of()));
        for (int i = 0; i < LONGEST_IN_PAUSES && !(now.equals(before) && now.startsWith("complete")); i++) {
            BidiSession.pause();
            before = now;
            now = String.valueOf(run(command, STATE, List.of()));
        }
    }

    private Object run(Command command, String script, List<?> arguments) throws IOException {
        return driver.execute(new Command(
                        command.getSessionId(),
                        DriverCommand.EXECUTE_SCRIPT,
                        Map.of("script", script, "args", arguments)))
                .getValue();
    }
}
