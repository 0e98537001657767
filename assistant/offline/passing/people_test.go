package passing

import (
	"strings"
	"testing"
)

// What a conversation says of who was trained and who holds a certificate, turn by
// turn, and how many hold one then; 0 where nobody does.
func TestPeopleHolding(t *testing.T) {
	type turns []struct {
		message string
		people  int64
	}
	for _, talk := range []turns{
		{{"没拿到证的5个,拿到证的15个", 15}},
		{{"合格32人,不合格8人", 32}},
		{{"28个人去培训,21个把职业技能等级证书考下来了", 21}},
		{{"一批20人过了18,二批15人过了11", 29}},
		{{"22人参加培训,缺考2人,不及格3人,其余都拿到等级证书", 17}},
		{{"40个工人参加培训,除了3个人都拿到等级证书了", 37}},
		{{"12人拿到证书,还有3人也拿到了", 15}},
		{{"公司送23个人去培训,拿到等级证书的19个", 19}, {"剩下4个下月补考也都过了的话,23个一起算", 23}},
		{{"30个人培训,26个考下等级证书", 26}, {"剩下的补考也全过了", 30}},
		{{"28个过了,4个没过", 28}, {"那4个里补考过了3个", 31}},
		{{"14个人拿到证", 14}, {"报错数了,3个没考过,是11个", 11}},
		{{"9个人拿到等级证书", 9}, {"有2个人的证其实是上岗证", 7}},
		{{"我和女朋友都拿到等级证书了", 2}, {"她那本是结业证,不是等级证", 1}, {"她补考过了", 2}},
		{{"我老婆跟小姨子的等级证书都下来了", 2}},
		{{"我跟俩同事去培训,等级证书都拿了", 3}, {"其中一个后来发现是结业证", 2}},
		{{"三个徒弟加我自己,四张职业技能等级证书", 4}},
		{{"我和我姐去考等级证书,都没过", 0}, {"要是她一个人补考过了呢", 1}},
		{{"我和我姐去考等级证书,都没过", 0}, {"明年再考,过了呢", 2}},
		{{"me and two roommates took the course and all three got the certificate", 3}, {"one of them only has the attendance paper", 2}},
		{{"we sent 28 people and 21 got the certificate", 21}, {"the other 7 passed the resit too", 28}},
		{{"30 workers took the training, 5 failed, the rest got the certificate", 25}},
		{{"15个人拿证,不对,是13个,有俩没考过", 13}},
		{{"报名60人,中途退了8个,考试没过的9个,剩下都拿到等级证书", 43}},
		{{"生产部9人培训6人有等级证,研发部4人全过,行政部3人一个没过", 10}},
		{{"去年那40人已经补过了,今年新培训拿到等级证的16人", 16}},
		{{"只有我一个人去培训,一年考了2本等级证", 1}},
		{{"报名50人,考试通过的41人,领到等级证书的38人", 38}},
		{{"我哥拿四级证我拿五级证", 2}},
		{{"我跟表姐都去了,她考的三级证我考的四级证", 2}},
		{{"他拿了三级证,她拿了四级证", 2}},
		{{"我爱人拿了四级证,她后来又拿了三级证", 1}},
		{{"我拿了四级证,我第二年拿了三级证", 1}},
		{{"我哥拿了证我没拿证", 1}},
		{{"nine colleagues got the certificate", 9}, {"sorry, make that eight", 8}},
	} {
		var known Roll
		for _, turn := range talk {
			now, ok := known.Call(turn.message)
			if !ok {
				t.Errorf("%s: nothing heard", turn.message)
				break
			}
			if known = now; known.None {
				now.People = 0
			}
			if now.People != turn.people {
				t.Errorf("%s: %d hold one, want %d", turn.message, now.People, turn.people)
			}
		}
	}
}

// Those who are told of beside the holders change nothing, and what is no number of
// holders is left to be read otherwise, or asked.
func TestPeopleUnchanged(t *testing.T) {
	known := Roll{People: 21, Trained: 28}
	for _, message := range []string{"剩下那7个没证的一毛没有", "还有一位课全上了但证没拿到"} {
		if now, ok := known.Call(message); !ok || !now.Aside {
			t.Errorf("%s: read as %+v", message, now)
		}
	}
	for _, message := range []string{"一个人都没拿到证", "计划培训40人,实到31人,证都拿到了", "我和几个同事都拿到等级证书", "学了3个月,考过4门课"} {
		if now, ok := (Roll{}).Call(message); ok {
			t.Errorf("%s: read as %+v", message, now)
		}
	}
}

// Persons who are named are so many people.
func TestPersons(t *testing.T) {
	for message, want := range map[string]string{
		"我和女朋友都考了":           "2个人都考了",
		"小王、小李和我":            "3个人",
		"师徒三个都过了":            "3个人都过了",
		"我妈和我二姨":             "2个人",
		"两口子都去":              "2个人都去",
		"my wife and i both": "2个人 both",
		"我和同事们都考了":           "我和同事们都考了", // how many, nobody says
		"她一个人过了":             "她一个人过了",
	} {
		if got := strings.TrimSpace(persons(message)); got != want {
			t.Errorf("%s: %q, want %q", message, got, want)
		}
	}
}
