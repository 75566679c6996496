package org.clausebook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The program {@code clausebook}. Exit code 0: done; 1: the input has errors; 2: wrong usage. Data goes to the one
 * stream, everything else to the other.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    /** The commands that speak of all the others. */
    private static final Set<String> NEEDS_ALL = Set.of("completion", "help");

    /** A stream that is a terminal. */
    public enum Screen {
        /** The stream of data, in which changes can be coloured. */
        DATA,
        /** The other one, where a line can be written over. */
        MESSAGES
    }

    private final Console console;

    /**
     * @param out for data
     * @param err for everything else
     * @param screens what is looked at while it is written
     */
    public Main(OutputStream out, OutputStream err, Set<Screen> screens) {
        this.console = new Console(writer(out), writer(err), screens);
    }

    /** Runs the program and ends the machine with its exit code. */
    public static void main(String[] args) {
        // What a library thinks of a damaged font is nothing a person can act on: the program has messages of its own.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        // Java counts the thread that starts the work as one of the workers; ours waits, or writes, meanwhile.
        System.setProperty(
                "java.util.concurrent.ForkJoinPool.common.parallelism",
                String.valueOf(Runtime.getRuntime().availableProcessors()));
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(new Main(out, err, screens()).run(args));
    }

    /** The start script knows what is a terminal; who has set NO_COLOR wants no colours (https://no-color.org). */
    private static Set<Screen> screens() {
        Set<Screen> screens = EnumSet.noneOf(Screen.class);
        if (Boolean.getBoolean("clausebook.terminal")) {
            screens.add(Screen.MESSAGES);
        }
        boolean plain = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        if (Boolean.getBoolean("clausebook.colours") && !plain) {
            screens.add(Screen.DATA);
        }
        return screens;
    }

    /** Runs one command; gives its exit code. */
    public int run(String... args) {
        int code = commandLine(args).execute(args);
        console.flush();
        return code;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new PrintStream(stream, false, StandardCharsets.UTF_8), false, StandardCharsets.UTF_8);
    }

    /** In the order in which a newcomer needs them. */
    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("init", InitCommand::new);
        commands.put("build", BuildCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("ingest", IngestCommand::new);
        commands.put("inspect", InspectCommand::new);
        commands.put("align", AlignCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("keys", KeysCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("products", ProductsCommand::withSuggestions);
        commands.put("completion", CompletionCommand::new);
        commands.put("help", HelpCommand::new);
        return commands;
    }

    /** Loads only the command that is asked for, since reading what all of them take costs a tenth of a second. */
    private CommandLine commandLine(String... args) {
        CommandLine root = new CommandLine(new RootCommand(console));
        String asked = Arrays.stream(args)
                .filter(arg -> !arg.startsWith("-"))
                .findFirst()
                .orElse("");
        boolean alone = COMMANDS.containsKey(asked) && !NEEDS_ALL.contains(asked);
        COMMANDS.forEach((name, command) -> {
            if (!alone || name.equals(asked)) {
                root.addSubcommand(name, command.apply(console));
            }
        });
        return root.setOut(console.out())
                .setErr(console.err())
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    }

    private int misused(ParameterException misuse, String[] args) {
        Misuse said = Misuse.of(misuse);
        console.error(said.message(), said.hint());
        return MISUSED;
    }

    /** Input and output fail at the two ends, with the file's name; anything else is a fault of the program. */
    private int failed(Exception failure) throws Exception {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (!(cause instanceof IOException io)) {
            throw failure;
        }
        console.error(reason(io), "");
        return FAILED;
    }

    private static String reason(IOException failure) {
        if (!(failure instanceof FileSystemException file) || file.getFile() == null) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof NoSuchFileException) {
            return file.getFile() + ": no such file or folder";
        }
        if (file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        if (failure instanceof AccessDeniedException) {
            return file.getFile() + ": access denied";
        }
        return String.valueOf(failure.getMessage());
    }
}
