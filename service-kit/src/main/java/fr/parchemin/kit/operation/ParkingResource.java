package fr.parchemin.kit.operation;

import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.parking.Discarding;
import fr.parchemin.kit.parking.ParkedKey;
import fr.parchemin.kit.parking.ParkedMessage;
import fr.parchemin.kit.parking.Parking;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is parked: listed, inspected without its content, replayed, or discarded with a reason. */
@Path("/operations/parked")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Operators.ROLE)
@Blocking
public class ParkingResource {

    /** The oldest of them; whoever has more parked mends the cause of these first. */
    private static final int SHOWN = 200;

    private final Instance<Parking> parkings;
    private final Caller caller;

    ParkingResource(@Any Instance<Parking> parkings, Caller caller) {
        this.parkings = parkings;
        this.caller = caller;
    }

    /**
     * What is parked here.
     *
     * @param total of keys, of which the 200 parked first are shown
     */
    public record ParkedKeys(long total, List<ParkedKey> keys) {}

    public record Replayed(long messages) {}

    /**
     * Which message is to be dropped, and why.
     *
     * @param position of the message that is to be dropped: the key's first
     * @param reason kept with who dropped it and when
     */
    public record Discard(
            @NotNull Long position,
            @NotBlank @Size(max = 500) String reason) {}

    @GET
    @Operation(hidden = true)
    public ParkedKeys keys() {
        return new ParkedKeys(
                parkings.stream().mapToLong(Parking::count).sum(),
                parkings.stream()
                        .flatMap(one -> one.keys(SHOWN).stream())
                        .sorted(Comparator.comparing(ParkedKey::parkedAt))
                        .limit(SHOWN)
                        .toList());
    }

    @GET
    @Path("{place}/{keyDigest}")
    @Operation(hidden = true)
    public List<ParkedMessage> messages(@PathParam("place") String place, @PathParam("keyDigest") String keyDigest) {
        return of(place).messages(place, keyDigest, SHOWN);
    }

    @POST
    @Path("{place}/{keyDigest}/replay")
    @Operation(hidden = true)
    public Replayed replay(@PathParam("place") String place, @PathParam("keyDigest") String keyDigest) {
        return new Replayed(of(place).replay(place, keyDigest));
    }

    @POST
    @Path("{place}/{keyDigest}/discard")
    @Operation(hidden = true)
    public void discard(
            @PathParam("place") String place,
            @PathParam("keyDigest") String keyDigest,
            @Valid @NotNull Discard wanted) {
        of(place).discard(place, keyDigest, wanted.position(), new Discarding(caller.id(), wanted.reason()));
    }

    private Parking of(String place) {
        return parkings.stream()
                .filter(one -> one.places().contains(place))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
