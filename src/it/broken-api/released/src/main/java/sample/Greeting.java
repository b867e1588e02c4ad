package sample;

public final class Greeting {
    public String loud() {
        return quiet() + "!";
    }

    public String quiet() {
        return "hello";
    }
}
