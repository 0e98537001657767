package reading

import (
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One of several is told anew, and what that one gets is asked, not what all of them do: 服务器正好做到1000万整，这款能有多少.

// AsksThatAlone: what is asked for is the one that the message has just told of.
func (r *Reading) AsksThatAlone() bool {
	return oneAsked.MatchString(r.Masked) && !r.Want(want.Total, want.Compare, want.Stack) && !InAllNow.MatchString(r.Masked) && !InTotal.MatchString(r.Masked) && !AllOf.MatchString(r.Masked)
}

// oneAsked points to the one, and asks what it gets.
var oneAsked = pattern.MustCompile(`(?:(?:这|那)(?:一)?(?:款|种|台|样|个产品|个)(?:产品)?|它)(?:单独|自己|本身|到时候?|届时|那时候?|的?话)*(?:能|可以|可|会|该|又|就|还)*(?:有|拿|奖|补|得|领|算|给)(?:到|个|得)?(?:的)?(?:奖励?|补助|奖金)?(?:是|有)?(?:多少|几多|几万|几钱|不)|(?:只|就|单)(?:问|算|看|说|要)(?:一下|下)?(?:这|那|它)(?:一)?(?:款|个|种)?(?:产品)?(?:的)?(?:就行|就好|吧)?[^\\pL]*$`)
