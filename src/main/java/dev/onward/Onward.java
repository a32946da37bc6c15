package dev.onward;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Onward. */
@SpringBootApplication
public class Onward {

    public static void main(String[] arguments) {
        SpringApplication.run(Onward.class, arguments);
    }
}
