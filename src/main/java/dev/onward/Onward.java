package dev.onward;

import dev.onward.platform.MovingHouse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Onward. */
@SpringBootApplication
public class Onward {

    public static void main(String[] arguments) {
        if (MovingHouse.isMeant(arguments)) {
            System.exit(MovingHouse.run(arguments));
        }
        SpringApplication.run(Onward.class, arguments);
    }
}
